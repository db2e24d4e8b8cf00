package dev.bonafide.rule.match;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a rule looks for. */
public sealed interface Condition {
  /** Limit of places: more of the same thing tell a reader nothing new. */
  int MOST = 8;

  Look look(CaseScan scan);

  /**
   * Places where it is met, for what looks at words; what compares or is noted is about the whole
   * case.
   */
  default Stream<Place> places(CaseScan scan) {
    return Stream.empty();
  }

  /**
   * Whether one sentence, or a question and its answer, has all that is looked for. What only
   * several sentences have together is less telling.
   */
  default boolean isMetAtOnce(CaseScan scan) {
    return switch (this) {
      case Says _, Asked _, Compares _, Claims _ -> look(scan) instanceof Look.Seen;
      case Any(List<Condition> parts) -> parts.stream().anyMatch(part -> part.isMetAtOnce(scan));
      case All all when all.heard().isEmpty() -> look(scan) instanceof Look.Seen;
      case Near _, Count _, All _ -> places(scan).anyMatch(Place::isOneSentence);
    };
  }

  /** Whether it looks at words of a talk. */
  default boolean isHeard() {
    return false;
  }

  /** Whether a part of this that sees something proves it, no matter how words are meant. */
  default boolean proves(CaseScan scan) {
    return switch (this) {
      case Compares(var _, boolean proves) -> proves && look(scan) instanceof Look.Seen;
      case Any(List<Condition> parts) -> parts.stream().anyMatch(part -> part.proves(scan));
      case All(List<Condition> parts) ->
          parts.stream().anyMatch(part -> part.proves(scan)) && look(scan) instanceof Look.Seen;
      case Says _, Near _, Asked _, Count _, Claims _ -> false;
    };
  }

  /** Someone says one of some phrases. */
  public record Says(VoiceScope voice, Slot slot, Filter filter) implements Condition {
    @Override
    public Look look(CaseScan scan) {
      if (!scan.meets(slot)) {
        return voice.nothing(scan);
      }
      return Evidence.of(
          voice.saying(slot, scan).flatMap(said -> filter.counted(said, slot).map(said::cite)),
          () -> voice.nothing(scan));
    }

    @Override
    public Stream<Place> places(CaseScan scan) {
      return voice
          .saying(slot, scan)
          .flatMap(said -> filter.counted(said, slot).map(hit -> Place.of(said, hit)));
    }

    @Override
    public boolean isHeard() {
      return voice == VoiceScope.SUBJECT || voice == VoiceScope.OTHER;
    }
  }

  /** The subject says several things close together. */
  public record Near(List<Slot> slots, int must, int atLeast, Proximity within, Filter filter)
      implements Condition {
    @Override
    public Look look(CaseScan scan) {
      return Nearness.look(this, scan);
    }

    @Override
    public Stream<Place> places(CaseScan scan) {
      return Nearness.places(this, scan);
    }

    @Override
    public boolean isHeard() {
      return true;
    }
  }

  /** Someone asks, and the subject's answer says something; so many times, each answer counted. */
  public record Asked(
      Slot asked,
      Direction request,
      Slot answered,
      List<Slot> not,
      Declining declined,
      int within,
      int atLeast,
      Filter filter)
      implements Condition {
    @Override
    public Look look(CaseScan scan) {
      return AnsweredRequest.look(this, scan);
    }

    @Override
    public Stream<Place> places(CaseScan scan) {
      return AnsweredRequest.places(this, scan);
    }

    @Override
    public boolean isHeard() {
      return true;
    }
  }

  /** The subject says at least so many different phrases in one thought. */
  public record Count(List<Slot> slots, int atLeast, Filter filter) implements Condition {
    @Override
    public Look look(CaseScan scan) {
      return Counting.look(this, scan);
    }

    @Override
    public Stream<Place> places(CaseScan scan) {
      return Counting.places(this, scan);
    }

    @Override
    public boolean isHeard() {
      return true;
    }
  }

  /**
   * A computed comparison sees something.
   *
   * @param proves whether what it sees is so, no matter how the words are meant
   */
  public record Compares(Comparison comparison, boolean proves) implements Condition {
    @Override
    public Look look(CaseScan scan) {
      return scan.compared(comparison);
    }
  }

  /** The subject claims something about it. */
  public record Claims(String about) implements Condition {
    @Override
    public Look look(CaseScan scan) {
      return scan.caseFile().claims(about).findAny().isPresent()
          ? new Look.Seen(
              scan.caseFile().claims(about).flatMap(claim -> claim.evidence().stream()).toList())
          : new Look.Blind("nothing is claimed about the subject's " + about);
    }
  }

  /** One of several. */
  public record Any(List<Condition> conditions) implements Condition {
    @Override
    public Look look(CaseScan scan) {
      List<Look> looks = new ArrayList<>(conditions.size());
      for (Condition condition : conditions) {
        looks.add(condition.look(scan));
      }
      return Evidence.any(looks);
    }

    @Override
    public Stream<Place> places(CaseScan scan) {
      return conditions.stream().flatMap(condition -> condition.places(scan));
    }

    @Override
    public boolean isHeard() {
      return conditions.stream().anyMatch(Condition::isHeard);
    }
  }

  /** Every one of several, in one thought where words of a talk are looked at. */
  public record All(List<Condition> conditions) implements Condition {
    @Override
    public Look look(CaseScan scan) {
      List<Look> looks = new ArrayList<>(conditions.size());
      for (Condition condition : conditions) {
        Look look = condition.look(scan);
        if (look instanceof Look.Nothing) {
          return look;
        }
        looks.add(look);
      }
      Look all = Evidence.all(looks);
      return all instanceof Look.Seen seen && heard().size() > 1 ? joined(scan, seen, looks) : all;
    }

    private Look joined(CaseScan scan, Look.Seen all, List<Look> looks) {
      List<Citation> apart =
          IntStream.range(0, looks.size())
              .filter(at -> !conditions.get(at).isHeard())
              .mapToObj(looks::get)
              .flatMap(All::cited)
              .toList();
      List<Citation> heard = Place.cited(thoughts(scan).joined()).distinct().limit(MOST).toList();
      return heard.isEmpty()
          ? VoiceScope.SUBJECT.nothing(scan)
          : new Look.Seen(
              Stream.concat(heard.stream(), apart.stream()).distinct().toList(), all.opposed());
    }

    private static Stream<Citation> cited(Look look) {
      return look instanceof Look.Seen seen ? seen.evidence().stream() : Stream.empty();
    }

    private List<Condition> heard() {
      return conditions.stream().filter(Condition::isHeard).toList();
    }

    private Thoughts thoughts(CaseScan scan) {
      List<List<Place>> places =
          heard().stream().map(condition -> condition.places(scan).toList()).toList();
      return new Thoughts(places, places.size());
    }

    @Override
    public Stream<Place> places(CaseScan scan) {
      return look(scan) instanceof Look.Seen ? thoughts(scan).joined() : Stream.empty();
    }

    @Override
    public boolean isHeard() {
      return conditions.stream().anyMatch(Condition::isHeard);
    }
  }
}
