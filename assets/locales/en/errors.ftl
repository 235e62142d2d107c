# Problems said on screen. Key: error-<code>, optional hint: .hint
