package dev.bonafide.documents.intake;

/** Numbers of bytes for people. */
final class Sizes {
  private Sizes() {}

  static String shown(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : bytes + " bytes";
  }
}
