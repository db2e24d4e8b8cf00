package dev.bonafide.rule.match;

import dev.bonafide.text.Lexicon;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what it heard in the texts that it met last, for code that tries one case in many ways.
 * What is kept holds people's words: nothing that goes on running may have one.
 */
public final class CachingMatcher implements PhraseMatcher {
  /** In UTF-16 units: what is heard takes some tens of bytes for each. */
  private static final int MOST = 1 << 20;

  private static final int INITIAL = 1 << 10;
  private static final float LOAD = 0.75f;

  private final PhraseMatcher matcher;
  private final Map<Met, TextMatches> heard = new LinkedHashMap<>(INITIAL, LOAD, true);
  private int size;

  public CachingMatcher(PhraseMatcher matcher) {
    this.matcher = matcher;
  }

  private record Met(String text, boolean wrapped) {}

  @Override
  public TextMatches hear(String text, boolean wrapped, Lexicon lexicon) {
    Met met = new Met(text, wrapped);
    TextMatches known = known(met);
    if (known != null) {
      return known;
    }
    TextMatches anew = matcher.hear(text, wrapped, lexicon);
    keep(met, anew);
    return anew;
  }

  private synchronized @Nullable TextMatches known(Met met) {
    return heard.get(met);
  }

  private synchronized void keep(Met met, TextMatches anew) {
    if (heard.put(met, anew) == null) {
      size += met.text().length();
    }
    Iterator<Met> eldest = heard.keySet().iterator();
    while (size > MOST) {
      size -= eldest.next().text().length();
      eldest.remove();
    }
  }
}
