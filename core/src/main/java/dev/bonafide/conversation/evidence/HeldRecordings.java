package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Recording;
import dev.bonafide.reading.UnreadableExhibit;

/**
 * The recordings of one case, which stay in memory until it is known whether they may be sent away:
 * so much of them at most.
 */
public final class HeldRecordings {
  private static final int MOST_BYTES = 25 << 20;

  private int held;

  /**
   * The exhibit, where it is no recording or there is room for it.
   *
   * @throws UnreadableExhibit where there is not
   */
  public Exhibit hold(Exhibit exhibit) {
    Recording recording = exhibit.recording();
    if (recording != null) {
      if (recording.size() > MOST_BYTES - held) {
        throw new UnreadableExhibit(
            exhibit.name(),
            "the recordings of one case may be " + (MOST_BYTES >> 20) + " MB together");
      }
      held += recording.size();
    }
    return exhibit;
  }
}
