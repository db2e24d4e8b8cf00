package dev.bonafide.documents.watchlist;

import com.google.re2j.Pattern;

/**
 * What a list says about an entry, unless a password or key may stand in it.
 *
 * @param secret whether it was dropped for that
 */
record ListedNote(String text, boolean secret) {
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)-----BEGIN|\\b(?:password|passwd|pwd|pw|passphrase|passcode|pin|secret|token"
              + "|api[ _-]?key|private[ _-]?key|seed(?: phrase)?|mnemonic)\\b *(?:is\\b|[:=])");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]+");

  static ListedNote of(String written) {
    return SECRET.matcher(written).find()
        ? new ListedNote("", true)
        : new ListedNote(UNSEEN.matcher(written).replaceAll(" ").strip(), false);
  }
}
