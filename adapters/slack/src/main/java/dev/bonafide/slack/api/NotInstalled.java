package dev.bonafide.slack.api;

/** There is no token for a workspace. */
final class NotInstalled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotInstalled() {
    super("the app is not installed there", null, false, false);
  }
}
