import { useEffect, useRef, useState, type ReactNode } from "react";
import { useWords } from "../ui/Speech";

/** Files may be dropped anywhere on the page; the button is the same by keyboard and on a phone. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactNode {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // only when the pointer leaves the window, not when it passes from one element to the next
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragover", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragover", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [onFiles]);

  return (
    <div className={over ? "drop over" : "drop"}>
      <b>{words.text(over ? "page-drop-now" : "page-drop")}</b>
      <span>{words.text("page-drop-hint")}</span>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {words.text("page-choose")}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-files=""
        aria-label={words.text("page-choose")}
        accept=".eml,.msg,.emlx,.txt,message/rfc822,application/vnd.ms-outlook"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
