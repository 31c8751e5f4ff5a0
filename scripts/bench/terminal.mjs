export async function terminal() {
  return { title: "terminal", head: ["-"], rows: [], checks: [] };
}
