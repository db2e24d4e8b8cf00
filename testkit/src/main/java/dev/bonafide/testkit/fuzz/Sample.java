package dev.bonafide.testkit.fuzz;

/** A file, good or not. */
public final class Sample {
  private final String name;
  private final String kind;
  private final byte[] bytes;

  Sample(String name, String kind, byte[] bytes) {
    this.name = name;
    this.kind = kind;
    this.bytes = bytes.clone();
  }

  /** With its ending. */
  public String name() {
    return name;
  }

  /** The kind of exhibit as an option says it; empty where it is to be told. */
  public String kind() {
    return kind;
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
