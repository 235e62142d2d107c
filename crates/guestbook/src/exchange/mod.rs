//! Exchange: files in, files out.
