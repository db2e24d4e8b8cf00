package dev.bonafide.documents.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds within one group of an RTF, and within those inside it. */
final class RichGroup {
  TextAppearance look = TextAppearance.PLAIN;
  int fallback = 1;
  boolean passedOver;
  boolean isOptional;
  boolean isColours;
  @Nullable String told;
  @Nullable String change;

  RichGroup inner() {
    RichGroup inner = new RichGroup();
    inner.look = look;
    inner.fallback = fallback;
    inner.passedOver = passedOver;
    inner.isColours = isColours;
    inner.told = told;
    inner.change = change;
    return inner;
  }

  void property(String word, @Nullable Integer number, List<String> colours) {
    boolean on = number == null || number != 0;
    switch (word) {
      case "plain" -> look = new TextAppearance(null, null, look.ground(), null);
      case "v" -> look = new TextAppearance(on, null, null, null).over(look);
      case "fs" -> look = new TextAppearance(null, null, null, points(number)).over(look);
      case "cf" -> look = new TextAppearance(null, colour(number, colours), null, null).over(look);
      case "cb", "chcbpat", "highlight", "cbpat" ->
          look = new TextAppearance(null, null, colour(number, colours), null).over(look);
      case "deleted" -> change = on ? "tracked deletion" : null;
      case "revised" -> change = on ? "tracked insertion" : null;
      default -> {}
    }
  }

  private static @Nullable Double points(@Nullable Integer halves) {
    return halves == null || halves < 0 ? null : halves / 2.0;
  }

  private static String colour(@Nullable Integer number, List<String> colours) {
    int index = number == null ? 0 : number;
    return index > 0 && index < colours.size() ? colours.get(index) : "auto";
  }
}
