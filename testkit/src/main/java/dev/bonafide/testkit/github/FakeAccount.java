package dev.bonafide.testkit.github;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An account; what is not told of it is empty. */
public final class FakeAccount {
  private String login;
  private final long id;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<FakeRepository> repositories = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> signing = new ArrayList<>();
  private final List<String> gpg = new ArrayList<>();
  private final List<String> organizations = new ArrayList<>();
  private final Set<String> followers = new LinkedHashSet<>();
  private final Set<String> following = new LinkedHashSet<>();
  private final List<FakeGist> gists = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private String created = "2024-08-19T01:12:44Z";
  private boolean isOrganization;

  /** Something that it did in public. */
  record Event(String type, String repository, String at) {}

  public FakeAccount(String login, long id) {
    this.login = login;
    this.id = id;
  }

  /** Shows something: {@code name}, {@code bio}, {@code location}, {@code email}, {@code blog}. */
  public FakeAccount shows(String field, String value) {
    fields.put(field, value);
    return this;
  }

  /** Shows nothing of itself any more. */
  public FakeAccount emptied() {
    fields.clear();
    return this;
  }

  public FakeAccount created(String at) {
    created = at;
    return this;
  }

  public FakeAccount repository(FakeRepository repository) {
    repository.number(id * 1000 + repositories.size());
    repositories.add(repository);
    return this;
  }

  /** A key to log in with, as OpenSSH writes it. */
  public FakeAccount key(String openSsh) {
    keys.add(openSsh);
    return this;
  }

  /** A key to sign with. */
  public FakeAccount signingKey(String openSsh) {
    signing.add(openSsh);
    return this;
  }

  public FakeAccount gpgKey(String keyId) {
    gpg.add(keyId);
    return this;
  }

  public FakeAccount organization(String name) {
    organizations.add(name);
    return this;
  }

  public FakeAccount follows(String other) {
    following.add(other);
    return this;
  }

  public FakeAccount followedBy(String other) {
    followers.add(other);
    return this;
  }

  public FakeAccount did(String type, String repository, String at) {
    events.addFirst(new Event(type, repository, at));
    return this;
  }

  /** A gist of its own; the newest comes first. */
  public FakeAccount gist(FakeGist gist) {
    gists.addFirst(gist);
    return this;
  }

  List<FakeGist> gists() {
    return gists;
  }

  public FakeAccount organization() {
    isOrganization = true;
    return this;
  }

  void login(String now) {
    login = now;
  }

  public String login() {
    return login;
  }

  public long id() {
    return id;
  }

  String name() {
    return fields.getOrDefault("name", "");
  }

  String created() {
    return created;
  }

  boolean isOrganization() {
    return isOrganization;
  }

  Map<String, String> fields() {
    return fields;
  }

  List<FakeRepository> repositories() {
    return repositories;
  }

  List<String> keys() {
    return keys;
  }

  List<String> signing() {
    return signing;
  }

  List<String> gpg() {
    return gpg;
  }

  List<String> organizations() {
    return organizations;
  }

  Set<String> followers() {
    return followers;
  }

  Set<String> following() {
    return following;
  }

  List<Event> events() {
    return events;
  }
}
