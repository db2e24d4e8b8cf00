package dev.bonafide.lab.bench.screenshot;

import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.verdict.Assessment;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was read rightly, of all pictures of a sort and of those of one look. */
final class PictureFigures {
  private final Map<String, Row> rows = new TreeMap<>();

  /** Counts one, and tells about it on a line. */
  String add(
      String sort,
      DrawnCase one,
      PictureReading reading,
      ReadLetters letters,
      Assessment text,
      Assessment picture) {
    int sides = sides(one, letters);
    int nobodys = nobodys(one, letters);
    int apart = apart(one, letters);
    for (String name :
        List.of(
            sort,
            sort + " " + one.talk().look().id(),
            sort + " " + one.screen().name(),
            sort + " " + one.sent().name().toLowerCase(Locale.ROOT))) {
      Row row = rows.computeIfAbsent(name, _ -> new Row());
      row.cases++;
      row.drawn += letters.drawn();
      row.right += letters.right();
      row.added += letters.added();
      row.messages += one.talk().isPost() ? 0 : one.talk().messages().size();
      row.sides += sides;
      row.apart += apart;
      row.nobodys += nobodys;
      row.same += text.verdict().id().equals(picture.verdict().id()) ? 1 : 0;
      row.misread += isMisread(one, text, picture) ? 1 : 0;
      row.seconds.addAll(reading.seconds());
      row.cores.addAll(reading.cores());
    }
    return String.format(
        "%s: %d pictures, %.3f of letters, %d added, %d of %d sides, %d apart, %d open, %s -> %s%s%n",
        one.named(),
        reading.seconds().size(),
        letters.right() / (double) letters.drawn(),
        letters.added(),
        sides,
        one.talk().messages().size(),
        apart,
        nobodys,
        text.verdict().getClass().getSimpleName(),
        picture.verdict().getClass().getSimpleName(),
        isMisread(one, text, picture) ? " MISREAD" : "");
  }

  private static boolean isMisread(DrawnCase one, Assessment text, Assessment picture) {
    return one.label() == CaseLabel.GENUINE
        && text.verdict().level() == 0
        && picture.verdict().level() > 0;
  }

  /** Messages that were given to no one, so that Bonafide asks instead of being wrong. */
  private static int nobodys(DrawnCase one, ReadLetters letters) {
    int nobodys = 0;
    for (int i = 0; i < one.talk().messages().size() && !one.talk().isPost(); i++) {
      nobodys += letters.speaker(i).orElse("").isEmpty() ? 1 : 0;
    }
    return nobodys;
  }

  /** Those of {@link #sides}, and those whose writer is told apart by a misread name. */
  private static int apart(DrawnCase one, ReadLetters letters) {
    List<DrawnMessage> messages = one.talk().messages();
    if (one.talk().isPost() || one.talk().look().hasBubbles()) {
      return sides(one, letters);
    }
    return ToldApart.of(
        messages,
        i -> {
          String read = letters.speaker(i).orElse("");
          return isRight(one, messages.get(i), read) ? messages.get(i).who() : read;
        });
  }

  private static int sides(DrawnCase one, ReadLetters letters) {
    int right = 0;
    for (int i = 0; i < one.talk().messages().size() && !one.talk().isPost(); i++) {
      DrawnMessage message = one.talk().messages().get(i);
      right += isRight(one, message, letters.speaker(i).orElse("")) ? 1 : 0;
    }
    return right;
  }

  private static boolean isRight(DrawnCase one, DrawnMessage message, String read) {
    return one.talk().look().hasBubbles()
        ? !read.isEmpty() && read.equals("You") == message.isHolders()
        : read.equalsIgnoreCase(message.who())
            || isOnly(one, message.who(), read.replace("[?]", "").strip());
  }

  /**
   * A name may be cut, as "Ana" of Ana Ruiz, be without the marks of its letters, as "Flavia" of
   * Flávia, have another dash or brackets of another width, or have no blank between its words,
   * where no one else is called so.
   */
  private static boolean isOnly(DrawnCase one, String who, String read) {
    String plain = unmarked(read);
    return !plain.isEmpty()
        && unmarked(who).startsWith(plain)
        && one.talk().messages().stream()
            .map(DrawnMessage::who)
            .allMatch(other -> other.equals(who) || !unmarked(other).startsWith(plain));
  }

  private static String unmarked(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M} ]", "")
        .replaceAll("\\p{Pd}", "-");
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    rows.forEach((name, row) -> table.append("%-26s %s%n".formatted(name, row)));
    return table.toString();
  }

  /** What is counted of some cases. */
  private static final class Row {
    int cases;
    long drawn;
    long right;
    long added;
    int messages;
    int sides;
    int apart;
    int nobodys;
    int same;
    int misread;
    final List<Double> seconds = new ArrayList<>();
    final List<Double> cores = new ArrayList<>();

    @Override
    public String toString() {
      return "cases %3d letters %.4f (+%.3f) sides %4d/%-4d apart %4d open %3d same %3d misread %d"
              .formatted(
                  cases,
                  right / (double) drawn,
                  added / (double) drawn,
                  sides,
                  messages,
                  apart,
                  nobodys,
                  same,
                  misread)
          + " seconds p50 %.1f p95 %.1f core p50 %.1f p95 %.1f"
              .formatted(at(seconds, 0.5), at(seconds, 0.95), at(cores, 0.5), at(cores, 0.95));
    }

    private static double at(List<Double> all, double share) {
      List<Double> sorted = all.stream().sorted().toList();
      return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }
  }
}
