package dev.bonafide.consultation;

/**
 * What asking has cost.
 *
 * @param calls requests that left this machine
 * @param read tokens of the requests, as the provider counts them
 * @param written tokens of the answers
 */
public record Usage(int calls, long read, long written) {
  public static final Usage NONE = new Usage(0, 0, 0);

  public Usage plus(Usage other) {
    return new Usage(calls + other.calls, read + other.read, written + other.written);
  }

  public long tokens() {
    return read + written;
  }
}
