package dev.bonafide.documents.picture;

import static dev.bonafide.documents.picture.tesseract.RecognizedScript.HAN;
import static dev.bonafide.documents.picture.tesseract.RecognizedScript.HAN_TRADITIONAL;
import static dev.bonafide.documents.picture.tesseract.RecognizedScript.LATIN;
import static dev.bonafide.documents.picture.tesseract.RecognizedScript.VIETNAMESE;

import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.picture.pixels.UnreadInk;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.RecognizedWord;
import dev.bonafide.documents.picture.recognized.VietnameseWords;
import dev.bonafide.documents.picture.tesseract.Orientation;
import dev.bonafide.documents.picture.tesseract.RecognizedScript;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * Has a picture read: as Latin script first, which most are, and where much of it is left, in the
 * script and the way up that Tesseract sees in the rest. The one of which more was surely read
 * counts.
 */
record Recognition(Tesseract tesseract) {
  /** The most that any lines came out at in a script that was not theirs. */
  private static final double IN_ANOTHER_SCRIPT = 51;

  /**
   * In 20 pictures in simplified characters, the model for traditional ones came out 0.4 to 15
   * lower, and in 13 in traditional characters 6.6 to 15 higher.
   */
  private static final double CLEARLY = 3;

  /** Its words, and what QR codes in it say. */
  RecognizedPage of(BufferedImage grey) throws IOException {
    return unlessEmpty(ofOne(grey));
  }

  /** The same of one page of several: refused for nothing that is missing on it. */
  RecognizedPage ofOne(BufferedImage grey) throws IOException {
    CodesSought codes = new CodesSought(grey);
    return words(grey).ofText().with(codes.found());
  }

  /** Refused only where nothing is left: a link in a code counts whatever is written around it. */
  static RecognizedPage unlessEmpty(RecognizedPage page) {
    if (page.missing().isPresent() && !page.isRead()) {
      throw new Unparsable(
          "is a picture in %s script, which cannot be read on this server; paste its words as text"
              .formatted(page.missing().get().named()));
    }
    return page;
  }

  private RecognizedPage words(BufferedImage grey) throws IOException {
    RecognizedPage first = read(grey, LATIN);
    boolean isVietnamese = tesseract.reads(VIETNAMESE) && VietnameseWords.areLikely(first);
    RecognizedPage latin = isVietnamese ? read(grey, VIETNAMESE) : first;
    UnreadInk unread =
        UnreadInk.of(
            grey, latin.words().filter(RecognizedWord::isSure).map(RecognizedWord::place).toList());
    if (!tesseract.tellsScripts() || (latin.isLikely() && unread.isLittle())) {
      return latin;
    }
    Orientation seen = Orientation.of(tesseract.orientation(unread.rest()));
    RecognizedPage other =
        seen.isTurned()
            ? RecognizedTable.read(tesseract.turned(grey, seen.script()), grey.getWidth())
            : seen.script() == LATIN ? latin : inItsLetters(grey, seen.script());
    RecognizedPage better = other.read() > latin.read() ? other : latin;
    boolean isMissing = !tesseract.reads(seen.script()) && better.confidence() <= IN_ANOTHER_SCRIPT;
    return isMissing ? better.missing(seen.script()) : better;
  }

  /** Chinese is read in simplified and in traditional letters: it is not told which of them. */
  private RecognizedPage inItsLetters(BufferedImage grey, RecognizedScript script)
      throws IOException {
    RecognizedPage page = read(grey, script);
    if (script != HAN || !tesseract.reads(HAN_TRADITIONAL)) {
      return page;
    }
    RecognizedPage traditional = read(grey, HAN_TRADITIONAL);
    return traditional.confidence() >= page.confidence() + CLEARLY ? traditional : page;
  }

  private RecognizedPage read(BufferedImage grey, RecognizedScript script) throws IOException {
    return RecognizedTable.read(tesseract.table(grey, script), grey.getWidth());
  }
}
