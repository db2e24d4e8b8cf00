package dev.bonafide.rule.match;

import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.List;

/** What a rule looks for. */
public sealed interface Condition {

  Look look(CaseScan scan);

  /** Somebody says one of some phrases. */
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
  }

  /** The subject says several things close together. */
  public record Near(List<Slot> slots, int must, int atLeast, Proximity within, Filter filter)
      implements Condition {
    @Override
    public Look look(CaseScan scan) {
      return Nearness.look(this, scan);
    }
  }

  /** Somebody asks, and the subject's answer says something; so many times, each answer counted. */
  public record Asked(
      Slot asked, Slot answered, List<Slot> not, int within, int atLeast, Filter filter)
      implements Condition {
    @Override
    public Look look(CaseScan scan) {
      return AnsweredRequest.look(this, scan);
    }
  }

  /** The subject says at least so many different phrases, anywhere. */
  public record Count(List<Slot> slots, int atLeast, Filter filter) implements Condition {
    @Override
    public Look look(CaseScan scan) {
      return Counting.look(this, scan);
    }
  }

  /** A computed comparison sees something. */
  public record Compares(Comparison comparison) implements Condition {
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
  }

  /** Every one of several. */
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
      return Evidence.all(looks);
    }
  }
}
