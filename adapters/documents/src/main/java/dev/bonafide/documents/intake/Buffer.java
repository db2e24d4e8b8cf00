package dev.bonafide.documents.intake;

import java.io.ByteArrayOutputStream;

/** Bytes that are handed on without a copy where they fill their array. */
final class Buffer extends ByteArrayOutputStream {
  byte[] exact() {
    return count == buf.length ? buf : toByteArray();
  }
}
