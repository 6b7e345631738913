// Imports every entry point that it is given, and prints how many names each exports.
for (const entry of process.argv.slice(2)) {
  const names = Object.keys(await import(entry, entry.endsWith(".json") ? { with: { type: "json" } } : {}));
  console.log(`${entry} ${names.length}`);
}
