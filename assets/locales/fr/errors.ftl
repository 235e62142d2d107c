# Problèmes dits à l’écran. Clé : error-<code>, indice facultatif : .hint
