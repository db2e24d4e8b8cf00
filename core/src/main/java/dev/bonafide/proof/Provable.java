package dev.bonafide.proof;

import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Identifiers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that someone can show that they control. */
public sealed interface Provable {

  /** As people write it, such as {@code github octocat}. */
  default String typed() {
    return kind() + " " + name();
  }

  /** As a case keeps it, with all that is known of it. */
  default String stored() {
    return typed();
  }

  /** Its kind, as people and files write it. */
  String kind();

  /** What it is called among those of its kind. */
  String name();

  /**
   * An account on GitHub.
   *
   * @param login in small letters, as it was called last
   * @param number by which GitHub knows it, whatever it is called; empty where no one looked
   */
  record Account(String login, String number) implements Provable {
    public static final String KIND = "github";
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9-]{0,38}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{0,18}");

    public Account {
      login = new GitHubAccount(login).value();
      if (!isAccount(login, number)) {
        throw new IllegalArgumentException("no account of GitHub");
      }
    }

    static boolean isAccount(String login, String number) {
      return isLogin(login) && NUMBER.matcher(number).matches();
    }

    static boolean isLogin(String login) {
      return LOGIN.matcher(login).matches();
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public String name() {
      return login;
    }

    @Override
    public String stored() {
      return (typed() + " " + number).strip();
    }
  }

  /**
   * A domain.
   *
   * @param name in small letters, in ASCII, without {@code www.}
   */
  record Domain(String name) implements Provable {
    public static final String KIND = "domain";

    /** What names a code in a domain's records stands before it. */
    private static final String RECORD = "_bonafide.";

    /** Of the 253 characters that a name may have, those that the record's own name leaves. */
    private static final int LONGEST = 253 - RECORD.length();

    private static final Pattern NAME =
        Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})");

    public Domain {
      if (!isName(name)) {
        throw new IllegalArgumentException("no domain");
      }
    }

    static boolean isName(String name) {
      return name.length() <= LONGEST && !name.startsWith("www.") && NAME.matcher(name).matches();
    }

    /** Of the record of type TXT in which a code is looked for. */
    public String record() {
      return RECORD + name;
    }

    @Override
    public String kind() {
      return KIND;
    }
  }

  /** The longest words that name anything: a domain with its kind before it. */
  int LONGEST = 300;

  /** Behind words that name an account or a host: an address, with or without its scheme. */
  Pattern ADDRESS = Pattern.compile("(?:https?://)?(?:www\\.)?([a-z0-9.-]+)(?:/([^/?#\\s]*))?/?");

  /** What typed words name, as an address or with its kind; empty for everything else. */
  static Optional<Provable> typed(String words) {
    String plain = words.strip();
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    String[] parts = new GitHubAccount(plain).value().split("\\s+", -1);
    return switch (parts.length) {
      case 1 -> address(parts[0]);
      case 2 -> of(parts[0], parts[1]);
      default -> Optional.empty();
    };
  }

  /** Whether typed words are an address, with or without a kind, also one that no one can prove. */
  static boolean isAddress(String words) {
    String plain = words.strip();
    String bare = plain.substring(plain.lastIndexOf(' ') + 1);
    return plain.length() <= LONGEST
        && plain.split("\\s+", 3).length <= 2
        && !Identifiers.in(bare).isEmpty();
  }

  /** A thing of a kind. */
  static Optional<Provable> of(String kind, String name) {
    return switch (kind) {
      case Account.KIND -> {
        String bare = name.startsWith("@") ? name.substring(1) : name;
        yield Account.isLogin(bare)
            ? Optional.of(new Account(bare, ""))
            : address(name).filter(Account.class::isInstance);
      }
      case Domain.KIND -> address(name).filter(Domain.class::isInstance);
      default -> Optional.empty();
    };
  }

  private static Optional<Provable> address(String words) {
    Matcher address = ADDRESS.matcher(words);
    if (!address.matches()) {
      return Optional.empty();
    }
    String host = address.group(1);
    String step = address.group(2);
    boolean isAlone = step == null || step.isEmpty();
    if (host.equals("github.com") && !isAlone) {
      return Account.isLogin(step) ? Optional.of(new Account(step, "")) : Optional.empty();
    }
    return isAlone && Domain.isName(host) ? Optional.of(new Domain(host)) : Optional.empty();
  }

  /** What a case keeps; empty for what none keeps, and where its words went. */
  static Optional<Provable> stored(String written) {
    String[] parts = written.split(" ", -1);
    return switch (parts.length) {
      case 2 -> of(parts[0], parts[1]).filter(one -> one.stored().equals(written));
      case 3 ->
          parts[0].equals(Account.KIND) && Account.isAccount(parts[1], parts[2])
              ? Optional.of(new Account(parts[1], parts[2]))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether it is the other one: by its number where both have one. */
  default boolean isSame(Provable other) {
    if (this instanceof Account one && other instanceof Account another) {
      boolean isNumbered = !one.number().isEmpty() && !another.number().isEmpty();
      return isNumbered
          ? one.number().equals(another.number())
          : one.login().equals(another.login());
    }
    return equals(other);
  }
}
