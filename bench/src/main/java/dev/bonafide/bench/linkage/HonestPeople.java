package dev.bonafide.bench.linkage;

import java.util.List;

/** People of whom many have much in common, and none has anything to do with another. */
final class HonestPeople {
  private static final List<String> TITLES =
      List.of("Senior Engineer", "Backend Developer", "Data Engineer", "Team Lead", "QA Analyst");

  private final Chance chance;
  private final MadeNames names;
  private final MadeSentences sentences;
  private final World world;

  HonestPeople(Chance chance, MadeNames names, MadeSentences sentences, World world) {
    this.chance = chance;
    this.names = names;
    this.sentences = sentences;
    this.world = world;
  }

  MadePerson next() {
    MadePerson person = new MadePerson(names);
    for (int job = chance.between(1, 3); job > 0; job--) {
      job(person, chance.popular(world.employers()), 2012 + 3 * job);
    }
    for (int own = chance.between(5, 9); own > 0; own--) {
      person.sentences.add(sentences.achievement());
    }
    copied(person);
    if (chance.of(0.2)) {
      represented(person, chance.popular(world.agencies()));
    } else {
      contacts(person);
    }
    said(person);
    return person;
  }

  private void job(MadePerson person, Employer employer, int year) {
    person.jobs.add(
        "%s, %s — %s, %d–%d"
            .formatted(
                employer.name(), chance.one(world.cities()), chance.one(TITLES), year, year + 3));
    if (chance.of(0.08)) {
      person.contacts.add("https://" + employer.product());
    }
    if (chance.of(0.05)) {
      person.contacts.add("https://" + employer.repository());
    }
    if (chance.of(0.05)) {
      person.contacts.add("www." + employer.domain());
    }
    if (chance.of(0.04)) {
      person.sentences.add(employer.boilerplate());
    }
    if (chance.of(0.15)) {
      person.referees.addAll(chance.some(employer.managers(), chance.between(1, 2)));
    }
  }

  private void copied(MadePerson person) {
    if (chance.of(0.35)) {
      List<String> builder = chance.one(world.builders());
      for (int phrase = chance.between(4, 6); phrase > 0; phrase--) {
        person.sentences.add(chance.popular(builder));
      }
    }
    if (chance.of(0.25)) {
      person.sentences.addAll(chance.popular(world.templates()));
    }
    if (chance.of(0.12)) {
      for (int copy = chance.between(1, 3); copy > 0; copy--) {
        person.sentences.add(sentences.changed(chance.popular(world.copied()), chance.below(2)));
      }
    }
  }

  private void represented(MadePerson person, Agency agency) {
    String contact = agency.mailbox() + ", " + agency.phone();
    person.contacts.add(
        agency.labeled() ? "Represented by " + agency.name() + ": " + contact : contact);
    if (chance.of(0.5)) {
      person.sentences.addAll(agency.sentences());
    }
  }

  private void contacts(MadePerson person) {
    person.contacts.add(person.mail + " | " + person.phone);
    if (chance.of(0.5)) {
      person.contacts.add("github.com/" + person.login);
    }
    if (chance.of(0.4)) {
      person.contacts.add("linkedin.com/in/" + person.login);
    }
    if (chance.of(0.1)) {
      person.contacts.add("https://" + person.login + ".vercel.app");
    }
    if (chance.of(0.01)) {
      person.contacts.add("john.doe@email.com +1 202 555 0143");
    }
  }

  private void said(MadePerson person) {
    if (chance.of(0.4)) {
      for (int answer = chance.between(4, 8); answer > 0; answer--) {
        person.answers.add(sentences.answer());
      }
      if (chance.of(0.15)) {
        person.answers.add(chance.popular(world.bank()));
        person.answers.add(sentences.changed(chance.popular(world.bank()), 1));
      }
    }
    if (chance.of(0.1)) {
      person.commits.add(chance.one(world.takeHomes()));
      person.commits.add(person.name + " <" + person.mail + ">");
    }
    if (chance.of(0.05)) {
      person.profile = "SHA256:" + names.word(12) + chance.digits(12);
    }
  }
}
