package dev.bonafide.testkit.github;

import java.util.ArrayList;
import java.util.List;

/** A public repository; what is not told of it is usual. */
public final class FakeRepository {
  private final String name;
  private final String created;
  private final List<FakeCommit> commits = new ArrayList<>();
  private String pushed;
  private boolean fork;
  private boolean blocked;
  private long id;

  public FakeRepository(String name, String created) {
    this.name = name;
    this.created = created;
    this.pushed = created;
  }

  public FakeRepository fork() {
    fork = true;
    return this;
  }

  public FakeRepository pushed(String at) {
    pushed = at;
    return this;
  }

  /** Adds a commit, newer than those before. */
  public FakeRepository commit(FakeCommit commit) {
    commits.addFirst(commit);
    return this;
  }

  /** Takes it away for a legal reason. */
  public FakeRepository blocked() {
    blocked = true;
    return this;
  }

  void number(long number) {
    id = number;
  }

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  String created() {
    return created;
  }

  String pushed() {
    return pushed;
  }

  boolean isFork() {
    return fork;
  }

  boolean isBlocked() {
    return blocked;
  }

  /** The newest first. */
  List<FakeCommit> commits() {
    return commits;
  }
}
