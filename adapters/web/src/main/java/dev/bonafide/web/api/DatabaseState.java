package dev.bonafide.web.api;

/** How a database is, so that a busy one is not taken for one that is away. */
public enum DatabaseState {
  UP,
  /** It answers, and some wait for their turn or answers come late. */
  BUSY,
  DOWN;

  String id() {
    return switch (this) {
      case UP -> "up";
      case BUSY -> "busy";
      case DOWN -> "down";
    };
  }
}
