/** A novamock server, or your own, in place of both vendors. */
export const apiUrl: string | undefined = import.meta.env.VITE_API_URL;

/** Where Novyx, which issues the account's keys, is. */
export const novyxUrl = apiUrl ?? "https://novyx-ram-api.fly.dev";

/** Where novastack, which chats, is. */
export const novastackUrl = apiUrl ? `${apiUrl}/router/v1` : "https://api.novapai.ai/router/v1";
