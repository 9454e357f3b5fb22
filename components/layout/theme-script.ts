/** Where the browser keeps the theme that was chosen; nothing is kept for the system's. */
export const THEME_KEY = "club-theme";

/**
 * Runs in <head>, before the first paint: static pages cannot know the theme or who is signed in, and neither may
 * flicker. Storage can be forbidden, hence the try.
 */
export const themeScript = `(()=>{const d=document.documentElement.dataset;try{const t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")d.theme=t}catch{}if(document.cookie.includes("club-signed-in="))d.signedIn=""})()`;
