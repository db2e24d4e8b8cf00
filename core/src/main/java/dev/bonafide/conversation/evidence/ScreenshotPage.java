package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.text.RecognizedName;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chat as a picture of it is written down, of one page or more.
 *
 * @param contact whom it is with; null where no page shows a name
 * @param pages the bubbles of each
 */
record ScreenshotPage(@Nullable String contact, List<List<ScreenshotBubble>> pages) {
  /** As {@code documents} writes down a side that the picture does not name. */
  private static final String UNNAMED = "Them";

  private static final String PAGE_END = "\n\f\n";

  /** Empty where the text is not a chat's bubbles, one a line; the first may have no name. */
  static Optional<ScreenshotPage> of(Exhibit picture) {
    List<ScreenshotBubble> bubbles = new ArrayList<>();
    for (PlacedText line : new PlacedText(picture.text(), picture.places()).lines()) {
      Optional<ScreenshotBubble> bubble = ScreenshotBubble.of(line);
      if (bubble.isEmpty() && !bubbles.isEmpty()) {
        return Optional.empty();
      }
      bubbles.add(bubble.orElseGet(() -> ScreenshotBubble.unnamed(line)));
    }
    return names(bubbles) == 0
        ? Optional.empty()
        : Optional.of(new ScreenshotPage(contact(bubbles), List.of(List.copyOf(bubbles))));
  }

  private static long names(List<ScreenshotBubble> bubbles) {
    return bubbles.stream()
        .map(ScreenshotBubble::who)
        .filter(who -> !who.isEmpty())
        .distinct()
        .count();
  }

  private static @Nullable String contact(List<ScreenshotBubble> bubbles) {
    return bubbles.stream()
        .filter(bubble -> !bubble.isHolders() && !bubble.who().equals(UNNAMED))
        .filter(bubble -> !bubble.who().isEmpty())
        .map(ScreenshotBubble::who)
        .findFirst()
        .orElse(null);
  }

  /** With the next picture behind it; empty where that shows another chat. */
  Optional<ScreenshotPage> with(ScreenshotPage next) {
    List<ScreenshotBubble> before = pages.stream().flatMap(List::stream).toList();
    List<ScreenshotBubble> after = next.pages.getFirst();
    Optional<ScreenshotWord> shared = SharedWords.last(before, after);
    if (shared.isEmpty() && !isSame(next)) {
      return Optional.empty();
    }
    List<List<ScreenshotBubble>> all = new ArrayList<>(pages);
    if (shared.isPresent()) {
      ScreenshotWord last = shared.get();
      int page = lastPage();
      all.set(page, ended(all.get(page), last));
      after = after.subList(last.bubble() + 1, after.size());
    }
    all.add(after);
    return Optional.of(
        new ScreenshotPage(contact == null ? next.contact : contact, List.copyOf(all)));
  }

  /**
   * Where names stand above all messages, or one screen shows one side alone, nothing but an
   * overlap tells that it is one chat.
   */
  private boolean isSame(ScreenshotPage next) {
    boolean isContact =
        contact == null || next.contact == null || RecognizedName.areSame(contact, next.contact);
    return isContact && hasBoth() && next.hasBoth();
  }

  private boolean hasBoth() {
    return hasHolder() && names(pages.stream().flatMap(List::stream).toList()) > 1;
  }

  private boolean hasHolder() {
    return pages.stream().flatMap(List::stream).anyMatch(ScreenshotBubble::isHolders);
  }

  /** The last page that shows anything new; one that was sent twice does not. */
  private int lastPage() {
    return IntStream.range(0, pages.size())
        .filter(page -> !pages.get(page).isEmpty())
        .max()
        .orElseThrow();
  }

  /** The edge of the screen may have cut the last bubble, and the next screen ends it. */
  private static List<ScreenshotBubble> ended(List<ScreenshotBubble> page, ScreenshotWord last) {
    List<ScreenshotBubble> ended = new ArrayList<>(page);
    ended.set(ended.size() - 1, ended.getLast().endedBy(last));
    return ended;
  }

  /** A side without a name is the one whom another page names. */
  PlacedText written() {
    List<String> sure =
        pages.stream()
            .flatMap(List::stream)
            .map(ScreenshotBubble::who)
            .filter(who -> !who.contains(TextWords.UNSURE))
            .toList();
    Map<String, Long> times = RecognizedName.times(sure);
    UnaryOperator<String> spelling = who -> spelled(who, sure, times);
    PlacedText all =
        PlacedText.joined(PAGE_END, pages.stream().map(page -> written(page, spelling)).toList());
    return new PlacedText(all.text() + "\n", all.places());
  }

  private PlacedText written(List<ScreenshotBubble> page, UnaryOperator<String> spelling) {
    String named = Objects.requireNonNullElse(contact, UNNAMED);
    return PlacedText.joined(
        "\n",
        page.stream()
            .map(bubble -> bubble.named(UNNAMED, named))
            .map(bubble -> bubble.named(bubble.who(), spelling.apply(bubble.who())).written())
            .toList());
  }

  /** As all pages together spell it: an unsure word of one may be sure on another. */
  private static String spelled(String who, List<String> sure, Map<String, Long> times) {
    return RecognizedName.usual(
            sure.stream()
                .filter(other -> RecognizedName.areOne(who, other, times) || isLike(who, other))
                .toList())
        .orElse(who);
  }

  /** Word by word or, in scripts in which a letter may be a word, letter by letter. */
  private static boolean isLike(String unsure, String other) {
    return isLike(unsure.split(" ", -1), other.split(" ", -1))
        || isLike(letters(unsure), letters(other));
  }

  private static boolean isLike(String[] some, String[] all) {
    return some.length == all.length
        && IntStream.range(0, all.length)
            .allMatch(i -> some[i].equals(TextWords.UNSURE) || some[i].equals(all[i]));
  }

  private static String[] letters(String name) {
    return Stream.of(name.split(" ", -1))
        .flatMap(
            word ->
                word.equals(TextWords.UNSURE)
                    ? Stream.of(word)
                    : word.codePoints().mapToObj(Character::toString))
        .toArray(String[]::new);
  }
}
