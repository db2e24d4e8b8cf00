package dev.bonafide.testkit.hiring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone who applied, as a test describes them to any system. */
public final class FakeCandidate {
  private final String name;
  private final List<String> notes = new ArrayList<>();
  private final List<String> secrets = new ArrayList<>();
  private final List<String> scorecards = new ArrayList<>();
  private final List<Answered> answers = new ArrayList<>();
  private final List<Uploaded> resumes = new ArrayList<>();
  private final List<Noticed> noticed = new ArrayList<>();
  private boolean isPrivate;
  private @Nullable String fraud;
  private String stage = "Onsite";

  /** An answer to a question of the form. */
  public record Answered(String question, String answer) {}

  /** What a check noticed. */
  record Noticed(String category, String name, String value) {}

  /** A file with a résumé. */
  @SuppressWarnings("ArrayRecordComponent") // Read once, compared never.
  public record Uploaded(String filename, byte[] bytes) {}

  public FakeCandidate(String name) {
    this.name = name;
  }

  /** A note that the whole team may see. */
  public FakeCandidate note(String text) {
    notes.add(text);
    return this;
  }

  /** A note that not everyone in the team may see. */
  public FakeCandidate secret(String text) {
    secrets.add(text);
    return this;
  }

  /** What an interviewer submitted. */
  public FakeCandidate scorecard(String text) {
    scorecards.add(text);
    return this;
  }

  public FakeCandidate answer(String question, String answer) {
    answers.add(new Answered(question, answer));
    return this;
  }

  public FakeCandidate resume(String filename, byte[] bytes) {
    resumes.add(new Uploaded(filename, bytes));
    return this;
  }

  /** Only few may see them. */
  public FakeCandidate hidden() {
    isPrivate = true;
    return this;
  }

  /** Has them be at a stage; empty for none. */
  public FakeCandidate stage(String name) {
    stage = name;
    return this;
  }

  String stage() {
    return stage;
  }

  /** What the system says of whether they are who they claim to be, in its own word. */
  public FakeCandidate fraud(String status) {
    fraud = status;
    return this;
  }

  /** What the system's own check noticed, in its words. */
  public FakeCandidate noticed(String category, String name, String value) {
    noticed.add(new Noticed(category, name, value));
    return this;
  }

  List<Noticed> noticed() {
    return noticed;
  }

  /** As it is now; null where the system says nothing. */
  public @Nullable String fraud() {
    return fraud;
  }

  String name() {
    return name;
  }

  List<String> notes() {
    return notes;
  }

  List<String> secrets() {
    return secrets;
  }

  List<String> scorecards() {
    return scorecards;
  }

  List<Answered> answers() {
    return answers;
  }

  List<Uploaded> resumes() {
    return resumes;
  }

  boolean isPrivate() {
    return isPrivate;
  }
}
