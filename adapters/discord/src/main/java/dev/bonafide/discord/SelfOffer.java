package dev.bonafide.discord;

import dev.bonafide.discord.event.PostContent;
import java.util.Locale;
import java.util.regex.Pattern;

/** Posts in which someone offers their own work: their author is not judged here. */
final class SelfOffer {
  private static final int LOOKED_AT = 600;
  private static final Pattern WORDS =
      Pattern.compile(
          "\\[?for hire\\]?|\\bhire me\\b|\\bopen to work\\b|\\bseeking (?:a |new"
              + " )?(?:job|work|role)|\\blooking for (?:a |an |any |new |my next |remote"
              + " |full.?time |part.?time )*(?:job|work|role|position|gig|opportunit)|\\bavailable"
              + " for (?:hire|work|freelance|projects)|\\bmy (?:portfolio|resume|cv)\\b");

  private SelfOffer() {}

  static boolean is(PostContent content) {
    String all = String.join("\n", content.written()).toLowerCase(Locale.ROOT);
    return WORDS.matcher(all.substring(0, Math.min(LOOKED_AT, all.length()))).find();
  }
}
