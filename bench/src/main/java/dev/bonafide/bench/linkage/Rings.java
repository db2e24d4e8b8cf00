package dev.bonafide.bench.linkage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Several invented people behind whom there is one hand; what they share is changed a little. */
final class Rings {
  private final Chance chance;
  private final MadeNames names;
  private final MadeSentences sentences;
  private final HonestPeople people;

  Rings(Chance chance, MadeNames names, MadeSentences sentences, HonestPeople people) {
    this.chance = chance;
    this.names = names;
    this.sentences = sentences;
    this.people = people;
  }

  /** Two of five are two people, one in twenty is nine to fourteen. */
  int size() {
    int at = chance.below(100);
    return at < 40 ? 2 : at < 65 ? 3 : at < 80 ? 4 : chance.between(5, at < 95 ? 8 : 14);
  }

  List<MadeCase> next(String id, int size) {
    Set<Material> materials = EnumSet.of(Material.of(chance));
    if (chance.of(0.5)) {
      materials.add(Material.of(chance));
    }
    if (chance.of(0.25)) {
      materials.add(Material.of(chance));
    }
    Stock stock = new Stock(id);
    List<MadeCase> ring = new ArrayList<>();
    for (int member = 0; member < size; member++) {
      MadePerson person = people.next();
      Set<String> planted = new HashSet<>();
      for (Material one : materials) {
        if (materials.size() == 1 || chance.of(0.85)) {
          stock.give(one, person);
          planted.add(id + " " + one);
        }
      }
      ring.add(new MadeCase(CaseText.of(person, chance), planted));
    }
    return ring;
  }

  /** What one ring has to give to its members. */
  private final class Stock {
    private final List<String> resume = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> repositories = new ArrayList<>();
    private final String wallet = "0x" + HexFormat.of().formatHex(chance.bytes(20));
    private final String phone = names.phone();
    private final String handle = names.login().replace("-", "_");
    private final String mail = names.mailbox(names.person());
    private final String login = names.login();
    private final String number = chance.digits(8);
    private final String page = names.login() + ".netlify.app";
    private final String key = "SHA256:" + names.word(15) + chance.digits(10);
    private final List<String> referees = new ArrayList<>();

    Stock(String id) {
      for (int at = chance.between(8, 13); at > 0; at--) {
        resume.add(sentences.achievement());
        answers.add(sentences.answer());
      }
      for (int at = 0; at < 3; at++) {
        repositories.add("github.com/" + login + "/" + names.word(3));
      }
      for (int at = 0; at < 2; at++) {
        String referee = names.person();
        referees.add(referee + ", " + names.mailbox(referee) + ", " + names.phone());
      }
      if (id.isEmpty()) {
        throw new IllegalArgumentException("a ring has an id");
      }
    }

    void give(Material material, MadePerson to) {
      switch (material) {
        case RESUME -> texts(resume, to.sentences);
        case ANSWERS -> texts(answers.subList(0, Math.min(9, answers.size())), to.answers);
        case WALLET -> to.answers.add("Please pay my salary in USDT to " + wallet + " every month");
        case PHONE -> to.contacts.add(grouped(phone));
        case HANDLE -> to.contacts.add(chance.of(0.5) ? "Telegram: @" + handle : "t.me/" + handle);
        case EMAIL -> to.contacts.add(variant(mail));
        case LOGIN -> to.contacts.add("https://github.com/" + login + (chance.of(0.3) ? "/" : ""));
        case RENAMED ->
            to.commits.add(
                "%s <%s+%s@users.noreply.github.com>".formatted(to.name, number, names.login()));
        case PAGE -> to.contacts.add(chance.of(0.5) ? "https://" + page + "/?ref=cv" : page);
        case COMMITS -> to.commits.add(to.name + " <" + mail + ">");
        case KEY -> to.profile = key;
        case REPOSITORIES ->
            chance.some(repositories, chance.between(2, 3)).forEach(to.contacts::add);
        case REFEREES -> to.referees.addAll(referees);
      }
    }

    /** Some left out, most of the others with one to three words changed. */
    private void texts(List<String> from, List<String> to) {
      double kept = 0.6 + chance.below(40) / 100.0;
      for (String sentence : from) {
        if (chance.of(kept)) {
          int changes = chance.of(0.6) ? chance.between(1, 3) : 0;
          to.add(sentences.changed(sentence, changes));
        }
      }
    }

    private String grouped(String number) {
      String mark = chance.one(List.of(" ", "-", ""));
      StringBuilder grouped = new StringBuilder(number.substring(0, number.length() - 9));
      for (int at = number.length() - 9; at < number.length(); at += 3) {
        grouped.append(mark).append(number, at, at + 3);
      }
      return grouped.toString();
    }

    private String variant(String mailbox) {
      boolean isGoogle = mailbox.endsWith("@gmail.com");
      String added = chance.of(0.3) ? mailbox.replace("@", "+" + names.word(1) + "@") : mailbox;
      return isGoogle && chance.of(0.4) ? added.replaceFirst("\\.", "") : added;
    }
  }
}
