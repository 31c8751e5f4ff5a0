export async function pane() {
  return { title: "pane", head: ["-"], rows: [], checks: [] };
}
