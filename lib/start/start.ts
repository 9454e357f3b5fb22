// npm start: the built portal. What libraries deprecate is for developers to hear; pg asks when it is loaded.
process.noDeprecation = true;
const { runPortal } = await import("./portal");
await runPortal("start");

export {};
