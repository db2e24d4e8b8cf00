package dev.bonafide.chat.api;

import java.io.IOException;

/** A call failed before a byte of it left: the platform surely did nothing. */
final class NeverSent extends IOException {
  private static final long serialVersionUID = 1L;

  NeverSent(IOException cause) {
    super("never sent", cause);
  }
}
