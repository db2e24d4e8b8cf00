package dev.bonafide.testkit.slack.workspace;

/** How this Slack behaves, beside its faults. */
public final class Switches {

  /** Whether it tells what became of a message. */
  public enum Metadata {
    SHOWN,
    /** Threads are answered without it, asked or not. */
    HIDDEN,
    /** Threads are not answered at all. */
    NO_SCOPE
  }

  private volatile Metadata metadata = Metadata.SHOWN;
  private volatile boolean limited;
  private volatile boolean rotating;
  private volatile boolean rationed;
  private volatile boolean tiered;
  private volatile int largestPage = Integer.MAX_VALUE;

  public Metadata metadata() {
    return metadata;
  }

  public void metadata(Metadata to) {
    metadata = to;
  }

  public boolean isLimited() {
    return limited;
  }

  /** Whether channels take only about one message a second; off to begin with. */
  public void limited(boolean to) {
    limited = to;
  }

  public boolean isRotating() {
    return rotating;
  }

  /** Whether tokens of workspaces expire and are to be refreshed; off to begin with. */
  public void rotating(boolean to) {
    rotating = to;
  }

  public boolean isRationed() {
    return rationed;
  }

  /** Whether conversations may be read but once a minute; off to begin with. */
  public void rationed(boolean to) {
    rationed = to;
  }

  public boolean isTiered() {
    return tiered;
  }

  /** Whether methods may be called only so often a minute; off to begin with. */
  public void tiered(boolean to) {
    tiered = to;
  }

  public int largestPage() {
    return largestPage;
  }

  /** Apps that are distributed outside the Marketplace get no more than 15 messages a page. */
  public void largestPage(int to) {
    largestPage = to;
  }
}
