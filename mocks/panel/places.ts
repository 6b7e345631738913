/** What says how many places an IP or an e-mail address has used. */
export function placesOf(subject: string, used: number) {
  return subject.includes("@") ? { email: subject, used } : { ip: subject, used };
}
