"use client";

import type QrScanner from "qr-scanner";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";

/** The same code in front of the camera counts once in so long. Milliseconds. */
const pause = 4_000;

/** Pixels to which a picture is made smaller before it is read: more cost time and find nothing more. */
const enough = 640;

/** What the page shows of the picture, and all of it is read: a ticket may be held close. */
function wholeSquare({ videoWidth, videoHeight }: HTMLVideoElement) {
  const side = Math.min(videoWidth, videoHeight);
  const scaled = Math.min(side, enough);
  return {
    x: Math.round((videoWidth - side) / 2),
    y: Math.round((videoHeight - side) / 2),
    width: side,
    height: side,
    downScaledWidth: scaled,
    downScaledHeight: scaled,
  };
}

interface CameraProps {
  onCode: (text: string) => void;
  /** While an answer is awaited nothing is read. */
  paused: boolean;
  labels: Record<"camera" | "stop" | "noCamera" | "looking" | "video", string>;
}

/** A phone's camera that reads QR codes. What reads them is loaded when it is started, and nothing leaves the phone. */
export function Camera({ onCode, paused, labels }: CameraProps) {
  const [state, setState] = useState<"off" | "on" | "failed">("off");
  const video = useRef<HTMLVideoElement>(null);
  const waits = useRef(paused);
  useEffect(() => {
    waits.current = paused;
  }, [paused]);

  useEffect(() => {
    if (state !== "on" || !video.current) return;
    const picture = video.current;
    let scanner: QrScanner | undefined;
    let gone = false;
    let last = { text: "", at: 0 };
    const found = (text: string) => {
      const again = text === last.text && Date.now() - last.at < pause;
      if (again || waits.current) return;
      last = { text, at: Date.now() };
      onCode(text);
    };
    const start = async () => {
      const { default: Scanner } = await import("qr-scanner");
      if (gone) return;
      scanner = new Scanner(picture, ({ data }) => found(data), {
        preferredCamera: "environment",
        calculateScanRegion: wholeSquare,
        returnDetailedScanResult: true,
      });
      await scanner.start();
    };
    start().catch(() => !gone && setState("failed"));
    return () => {
      gone = true;
      scanner?.destroy();
    };
  }, [state, onCode]);

  return (
    <div className="grid gap-3">
      {/* A button that only scripts answer: without them the code is typed. */}
      <p className="scripted">
        {state === "on" ? (
          <Button type="button" variant="line" onClick={() => setState("off")}>
            {labels.stop}
          </Button>
        ) : (
          <Button type="button" icon="image" onClick={() => setState("on")}>
            {labels.camera}
          </Button>
        )}
      </p>
      {state === "failed" && <p role="alert">{labels.noCamera}</p>}
      {state === "on" && (
        <figure className="scan">
          <video ref={video} aria-label={labels.video} muted playsInline />
          <figcaption className="hint">{labels.looking}</figcaption>
        </figure>
      )}
    </div>
  );
}
