package dev.bonafide.applicant;

/** A résumé as it was uploaded. */
public final class ResumeFile {
  private final String name;
  private final byte[] bytes;

  /**
   * A file as it came. The bytes belong to it from now on.
   *
   * @param name the file's, as the candidate chose it
   */
  public ResumeFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  public String name() {
    return name;
  }

  /** Not to be changed. */
  public byte[] bytes() {
    return bytes;
  }
}
