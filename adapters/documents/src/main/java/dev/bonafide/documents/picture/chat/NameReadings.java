package dev.bonafide.documents.picture.chat;

import dev.bonafide.text.RecognizedName;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * The names above the messages of one chat, as often as each was read: what is unsure of one is
 * known from others.
 *
 * @param times how often each sure spelling was read
 */
record NameReadings(Collection<NameLine> all, Map<String, Long> times) {
  static NameReadings of(Collection<NameLine> all) {
    return new NameReadings(
        all,
        RecognizedName.times(all.stream().filter(NameLine::isSure).map(NameLine::name).toList()));
  }

  /** Whether a name was read more than once, spelled the same or alike. */
  boolean isReadAgain(NameLine name) {
    return same(name).size() > 1;
  }

  /** Whether a name fits another one that was read. */
  boolean fitsAnother(NameLine name) {
    return all.stream().filter(name::fits).count() > 1;
  }

  /** The name that an unsure one is a misreading of, as it is spelled most often. */
  Optional<NameLine> meantBy(NameLine name) {
    return name.meantIn(all).flatMap(one -> usual(all.stream().filter(one::fits).toList()));
  }

  /** The name as it was surely read or, where it never was, as the letters come again. */
  NameLine spelled(NameLine name) {
    List<NameLine> same = same(name);
    return usual(same)
        .or(() -> meantBy(name))
        .or(() -> repeated(same.isEmpty() ? List.of(name) : same))
        .orElseGet(() -> surest(name, same).told(false));
  }

  private List<NameLine> same(NameLine name) {
    return all.stream()
        .filter(
            one ->
                name.fits(one)
                    || name.hasLetters(one)
                    || RecognizedName.areOne(name.name(), one.name(), times))
        .toList();
  }

  /** A sure one, as it is spelled most often. */
  private static Optional<NameLine> usual(List<NameLine> same) {
    List<NameLine> sure = same.stream().filter(NameLine::isSure).toList();
    return RecognizedName.usual(sure.stream().map(NameLine::name).toList())
        .flatMap(name -> sure.stream().filter(one -> one.name().equals(name)).findFirst());
  }

  /** An unsure one in the letters that come most often, if they come again. */
  private Optional<NameLine> repeated(List<NameLine> same) {
    ToLongFunction<NameLine> times = name -> all.stream().filter(name::hasLetters).count();
    return same.stream()
        .filter(name -> times.applyAsLong(name) > 1)
        .max(Comparator.comparingLong(times).thenComparing(NameLine::letters))
        .map(name -> name.told(true));
  }

  /** The one with the fewest unsure words: others are told by it, and it by none. */
  private static NameLine surest(NameLine name, List<NameLine> same) {
    Comparator<NameLine> unsure = Comparator.comparingInt(NameLine::unsure);
    return same.stream().min(unsure.thenComparing(NameLine::name)).orElse(name);
  }
}
