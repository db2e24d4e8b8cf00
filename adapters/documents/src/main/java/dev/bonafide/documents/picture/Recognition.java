package dev.bonafide.documents.picture;

import static dev.bonafide.documents.picture.tesseract.RecognizedScript.HAN;
import static dev.bonafide.documents.picture.tesseract.RecognizedScript.LATIN;
import static dev.bonafide.documents.picture.tesseract.RecognizedScript.VIETNAMESE;

import dev.bonafide.documents.draft.Unparsable;
import dev.bonafide.documents.picture.recognized.RecognizedPage;
import dev.bonafide.documents.picture.recognized.VietnameseWords;
import dev.bonafide.documents.picture.tesseract.MissingScripts;
import dev.bonafide.documents.picture.tesseract.Orientation;
import dev.bonafide.documents.picture.tesseract.RecognizedScript;
import dev.bonafide.documents.picture.tesseract.Recognizer;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Has a picture read: as Latin script first, which most are, and where that comes out unlikely, in
 * the script and the way up that the picture seems to have. The likelier of the two counts.
 */
final class Recognition {
  /** The most that any lines came out at in a script that was not theirs. */
  private static final double IN_ANOTHER_SCRIPT = 51;

  private final Tesseract tesseract;
  private final Optional<Tesseract> light;
  private final Set<String> installed;

  private Recognition(Recognizer recognizer) {
    this.tesseract = recognizer.tesseract();
    this.light = recognizer.light();
    this.installed = recognizer.languages();
  }

  /** With what a child was told of Tesseract. */
  static Recognition told(String[] arguments) {
    return new Recognition(Recognizer.told(arguments));
  }

  /** Its words, and what QR codes in it say. */
  RecognizedPage of(BufferedImage grey) throws IOException {
    return unlessEmpty(ofOne(grey));
  }

  /** The same of one page of several: refused for nothing that is missing on it. */
  RecognizedPage ofOne(BufferedImage grey) throws IOException {
    try (FirstPass first = first()) {
      return read(grey, UnaryOperator.identity(), first);
    }
  }

  /** What a picture is read in first, before anything is known of it. */
  FirstPass first() {
    return new FirstPass(tesseract, light, LATIN.models(installed));
  }

  /**
   * The same of a picture whose colors tell who says what.
   *
   * @param colored puts them into a page: they are asked for once something was read
   */
  RecognizedPage of(BufferedImage grey, UnaryOperator<RecognizedPage> colored, FirstPass first)
      throws IOException {
    return unlessEmpty(read(grey, colored, first));
  }

  /** Looks for codes once the first programs that read have left a core to it. */
  private RecognizedPage read(
      BufferedImage grey, UnaryOperator<RecognizedPage> colored, FirstPass first)
      throws IOException {
    RecognizedPage seenFirst = first.of(grey);
    CodesSought codes = new CodesSought(grey);
    StripReader again = new StripReader(grey, first.program());
    return words(again, colored, colored.apply(seenFirst)).ofText().with(codes.found());
  }

  /** Refused only where nothing is left: a link in a code counts whatever is written around it. */
  static RecognizedPage unlessEmpty(RecognizedPage page) {
    if (page.missing().isPresent() && !page.isRead()) {
      MissingScripts missing = new MissingScripts(List.of(page.missing().get()));
      throw new Unparsable(
          "is a picture in %s script, which tesseract cannot read here: %s"
              .formatted(missing.named(), missing.install()));
    }
    return page;
  }

  private RecognizedPage words(
      StripReader again, UnaryOperator<RecognizedPage> colored, RecognizedPage seenFirst)
      throws IOException {
    BufferedImage grey = again.grey();
    RecognizedScript firstScript = isVietnamese(seenFirst) ? VIETNAMESE : LATIN;
    RecognizedPage latin =
        firstScript == LATIN ? seenFirst : colored.apply(read(grey, firstScript));
    if (!installed.contains("osd")) {
      return latin;
    }
    LinesRead lines = LinesRead.of(grey, latin);
    if (latin.isLikely() && lines.isAll()) {
      StripReader reader = firstScript == LATIN ? again : new StripReader(grey, tesseract);
      return SecondLook.at(latin, lines.lines()).taken(reader, firstScript.models(installed));
    }
    Orientation seen = inItsLetters(grey, lines, orientation(grey, lines));
    RecognizedPage turned = likelier(grey, latin, lines, seen);
    RecognizedPage other = seen.turn() == 0 ? colored.apply(LatinWords.in(turned, latin)) : turned;
    RecognizedPage better = other.read() > latin.read() ? other : latin;
    boolean isMissing =
        !seen.script().isKnown(installed) && better.confidence() <= IN_ANOTHER_SCRIPT;
    return isMissing ? better.missing(seen.script()) : better;
  }

  /**
   * In the script that a picture seems to have. Of a few lines, that is told wrongly: where it
   * comes out as no script of its own does, in the one in which some of them come out well.
   */
  private RecognizedPage likelier(
      BufferedImage grey, RecognizedPage latin, LinesRead lines, Orientation seen)
      throws IOException {
    RecognizedPage turned = turned(grey, latin, lines, seen);
    boolean isDoubted =
        lines.areSome()
            && !seen.script().isLatin()
            && seen.script().isKnown(installed)
            && turned.without(latin).confidence() <= IN_ANOTHER_SCRIPT;
    Optional<RecognizedScript> sampled = isDoubted ? best(grey, lines) : Optional.empty();
    return sampled.isPresent()
        ? turned(grey, latin, lines, new Orientation(0, sampled.get()))
        : turned;
  }

  private RecognizedPage turned(
      BufferedImage grey, RecognizedPage latin, LinesRead lines, Orientation seen)
      throws IOException {
    if (seen.script().isReadByLine() && seen.turn() == 0) {
      return byLine(grey, lines.cut(grey, latin), seen.script());
    }
    BufferedImage upright = seen.upright(grey);
    return read(upright, seen.script())
        .seenAs(box -> seen.turnedBack(box, upright.getWidth(), upright.getHeight()));
  }

  private boolean isVietnamese(RecognizedPage page) {
    return VIETNAMESE.isKnown(installed) && VietnameseWords.areLikely(page);
  }

  /** Of what was not read. A picture of which some was lies upright, whatever it seems. */
  private Orientation orientation(BufferedImage grey, LinesRead lines) throws IOException {
    if (!lines.areSome()) {
      return Orientation.of(tesseract.orientation(grey));
    }
    Orientation seen = Orientation.of(tesseract.orientation(lines.rest(grey)));
    boolean isTold = seen.turn() == 0 && seen.script() != LATIN;
    Optional<RecognizedScript> sampled = isTold ? Optional.of(seen.script()) : best(grey, lines);
    return sampled.isPresent()
        ? new Orientation(0, sampled.get())
        : Orientation.of(tesseract.orientation(grey));
  }

  /** Chinese in simplified or in traditional letters: Tesseract says only that it is Chinese. */
  private Orientation inItsLetters(BufferedImage grey, LinesRead lines, Orientation seen)
      throws IOException {
    boolean isChinese = seen.script() == HAN && seen.turn() == 0;
    Optional<ScriptSample> sample =
        isChinese ? sample(grey, lines, ScriptSample.FOR_CHINESE) : Optional.empty();
    return sample.isPresent() ? new Orientation(0, sample.get().chinese()) : seen;
  }

  private Optional<RecognizedScript> best(BufferedImage grey, LinesRead lines) throws IOException {
    Optional<ScriptSample> sample = sample(grey, lines, ScriptSample.FOR_SCRIPT);
    return sample.isPresent() ? sample.get().best() : Optional.empty();
  }

  private Optional<ScriptSample> sample(BufferedImage grey, LinesRead lines, int most) {
    return lines
        .sample(grey, most)
        .map(strip -> new ScriptSample(strip.picture(), tesseract, installed));
  }

  private RecognizedPage byLine(BufferedImage grey, LinesRead lines, RecognizedScript script)
      throws IOException {
    StripReader reader = new StripReader(grey, tesseract);
    Optional<RecognizedPage> read = lines.completed(reader, script.opinions(installed));
    return read.isPresent() ? read.get() : read(grey, script);
  }

  private RecognizedPage read(BufferedImage grey, RecognizedScript script) throws IOException {
    String table = tesseract.table(grey, script.models(installed));
    return RecognizedTable.read(table, grey.getWidth());
  }
}
