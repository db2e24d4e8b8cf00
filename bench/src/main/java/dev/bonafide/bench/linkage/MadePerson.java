package dev.bonafide.bench.linkage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody whose case is made: what stands on their résumé, what they say, and their commits. */
final class MadePerson {
  final List<String> contacts = new ArrayList<>();
  final List<String> sentences = new ArrayList<>();
  final List<String> jobs = new ArrayList<>();
  final List<String> referees = new ArrayList<>();
  final List<String> answers = new ArrayList<>();
  final List<String> commits = new ArrayList<>();
  String name;
  String mail;
  String phone;
  String login;
  @Nullable String profile;

  MadePerson(MadeNames names) {
    this.name = names.person();
    this.mail = names.mailbox(name);
    this.phone = names.phone();
    this.login = names.login();
  }
}
