package dev.bonafide.sharing;

import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.FileHash;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Invite;
import dev.bonafide.identifier.Link;
import dev.bonafide.identifier.Phone;
import dev.bonafide.identifier.PictureSign;
import dev.bonafide.identifier.Wallet;

/** What identifiers are called where their type is stated beside them. */
public final class IndicatorType {
  private IndicatorType() {}

  /** One of {@code StatedIdentifier.TYPES}. */
  public static String of(Identifier identifier) {
    return switch (identifier) {
      case Domain _ -> "domain";
      case Wallet _ -> "wallet";
      case GitHubAccount _ -> "github";
      case Handle handle -> handle.platform();
      case Link _, Invite _ -> "url";
      case Email _ -> "email";
      case Phone _ -> "phone";
      case FileHash _ -> "sha256";
      case PictureSign _ -> "pdq";
    };
  }

  /** The value as it is read back under that type. */
  public static String written(Identifier identifier) {
    return identifier instanceof Link || identifier instanceof Invite
        ? "https://" + identifier.value()
        : identifier.value();
  }

  /** What people call an identifier by where they choose some, such as {@code domain a.example}. */
  public static String named(Identifier identifier) {
    return of(identifier) + " " + written(identifier);
  }
}
