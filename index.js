// n8n finds the nodes and the credential through the "n8n" key of package.json.
