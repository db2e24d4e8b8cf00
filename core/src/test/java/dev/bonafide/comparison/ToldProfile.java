package dev.bonafide.comparison;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Tells a snapshot of an account as it is read, with all of its times moved alike. */
public final class ToldProfile {
  private final String login;
  private final Duration later;
  private final ZoneOffset zone;
  private final List<String> lines = new ArrayList<>();
  private int commits;

  private ToldProfile(String login, Duration later, ZoneOffset zone) {
    this.login = login;
    this.later = later;
    this.zone = zone;
    line("GitHub profile of " + login);
  }

  public static ToldProfile of(String login) {
    return moved(login, Duration.ZERO, ZoneOffset.UTC);
  }

  /** One whose times are all so much later, and written in such a zone. */
  public static ToldProfile moved(String login, Duration later, ZoneOffset zone) {
    return new ToldProfile(login, later, zone);
  }

  public ToldProfile line(String fact) {
    lines.add(fact);
    return this;
  }

  public ToldProfile created(String at) {
    return line("Account created " + time(at));
  }

  public ToldProfile sight(String at, String shown, String name) {
    return line("Snapshot of " + time(at) + ": login " + shown).line("Name shown then: " + name);
  }

  public ToldProfile repository(String name, String created, String pushed, int count) {
    return line(
        "Repository %s, created %s, pushed %s, %d commits by the owner"
            .formatted(name, time(created), time(pushed), count));
  }

  /** One commit, that took its form as long after it was written as is said. */
  public ToldProfile commit(String author, String at, Duration formed, String message) {
    commits++;
    String committed = time(OffsetDateTime.parse(at).plus(formed).toString());
    return line(
        "Commit %s%07x in work, authored %s by %s, committed %s: %s"
            .formatted(login.charAt(0), commits, time(at), author, committed, message));
  }

  /** So many commits, a number of hours apart. */
  public ToldProfile commits(String author, String from, int hours, int count) {
    for (int at = 0; at < count; at++) {
      OffsetDateTime when = OffsetDateTime.parse(from).plusHours((long) hours * at);
      commit(author, when.plusSeconds(at * 617L % 3_500).toString(), Duration.ZERO, "step " + at);
    }
    return this;
  }

  public String end() {
    return String.join("\n", lines);
  }

  private String time(String at) {
    return OffsetDateTime.parse(at).plus(later).withOffsetSameInstant(zone).toString();
  }
}
