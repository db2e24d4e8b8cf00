package dev.bonafide.linkage;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.picture.PictureHash;
import java.util.ArrayList;
import java.util.List;

/**
 * What tells the pictures that were handed in. A fingerprint cannot be compared by nearness, so
 * each hash of 256 bits is cut into 16 parts, and copies of one picture share several of them.
 */
final class PictureTraits {
  /** In hexadecimal digits. */
  private static final int PART = 4;

  private static final int MOST = 8;

  private PictureTraits() {}

  static List<Trait> of(CaseFile caseFile) {
    List<PictureHash> pictures =
        caseFile.readings().stream()
            .filter(reading -> reading.kind() != ExhibitKind.NOTE)
            .map(Reading::exhibit)
            .flatMap(exhibit -> exhibit.pictures().stream())
            .distinct()
            .limit(MOST)
            .toList();
    List<Trait> traits = new ArrayList<>();
    for (int piece = 0; piece < pictures.size(); piece++) {
      String digits = pictures.get(piece).whole().getFirst().written();
      for (int at = 0; at + PART <= digits.length(); at += PART) {
        String value = at / PART + " " + digits.substring(at, at + PART);
        traits.add(new Trait(TraitKind.PICTURE, value, piece));
      }
    }
    return traits;
  }
}
