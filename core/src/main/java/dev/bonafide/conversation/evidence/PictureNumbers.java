package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Exhibit;

/**
 * Numbers the pictures of one submission in the order in which they were handed in. Those that
 * could not be read are counted, too: the second screenshot is the second for those who sent it.
 */
public final class PictureNumbers {
  private final String photo;
  private int last;

  /** Where every picture has a file's name. */
  public PictureNumbers() {
    this("");
  }

  /**
   * @param photo what a platform calls pictures that have no name of their own; empty for none
   */
  public PictureNumbers(String photo) {
    this.photo = photo;
  }

  /** The next exhibit, with its pictures behind those that came before it. */
  public Exhibit next(Exhibit exhibit) {
    Exhibit numbered = exhibit.placed(exhibit.places().behind(last));
    count(exhibit.name());
    last = Math.max(last, numbered.places().last());
    return numbered;
  }

  /** Counts a file that could not be read, if its name is a picture's. */
  public void unread(String name) {
    count(name);
  }

  /** How many pictures there were so far. */
  public int last() {
    return last;
  }

  private void count(String name) {
    last += Screenshots.isPicture(name, photo) ? 1 : 0;
  }
}
