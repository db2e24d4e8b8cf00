package dev.bonafide.consultation.request;

import dev.bonafide.check.RedFlag;

/**
 * A kind of thing that a model may point at.
 *
 * @param flag its card; by itself a model's word is only something to ask, however strong it is
 * @param wording how a model is told of it
 * @param quotes how many quotes of the subject, or of a reviewer's note, it takes, at least one
 * @param context how many quotes it takes beside them, of anyone: the question that was asked
 * @param witnessed whether what someone else in the talk saw, heard or looked up themselves counts
 *     as a note does
 * @param contradiction whether the first two quotes are held against each other
 */
public record Kind(
    RedFlag flag,
    KindWording wording,
    int quotes,
    int context,
    boolean witnessed,
    boolean contradiction) {
  public Kind {
    if (quotes < (contradiction ? 2 : 1) || context < 0) {
      throw new IllegalArgumentException(flag.id() + " asks for too few quotes");
    }
    if (witnessed && contradiction) {
      throw new IllegalArgumentException(flag.id() + ": nobody else contradicts oneself");
    }
  }

  /** One that a model is told of in the words that people read. */
  public Kind(RedFlag flag, int quotes, int context, boolean witnessed, boolean contradiction) {
    this(flag, KindWording.of(flag), quotes, context, witnessed, contradiction);
  }

  public String id() {
    return flag.id();
  }
}
