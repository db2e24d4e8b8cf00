package dev.bonafide.report;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.RepositoryFile;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where quotes stand in pictures and in repositories.
 *
 * @param readings the places of every exhibit that was read from pictures, by its name
 * @param repositories the files of every repository, by its name
 */
public record CitedPlaces(
    Map<String, PicturePlaces> readings, Map<String, List<RepositoryFile>> repositories) {
  public CitedPlaces {
    readings = Map.copyOf(readings);
    repositories = Map.copyOf(repositories);
  }

  public static CitedPlaces in(CaseFile caseFile) {
    return new CitedPlaces(
        caseFile.readings().stream()
            .filter(CitedPlaces::isAsWritten)
            .collect(
                Collectors.toMap(
                    Reading::name, reading -> reading.exhibit().places(), (one, _) -> one)),
        caseFile
            .readings(ExhibitKind.REPOSITORY)
            .collect(Collectors.toMap(Reading::name, RepositoryFile::of, (one, _) -> one)));
  }

  /** The file of a repository in which a quote stands. */
  Optional<RepositoryFile> file(Citation citation) {
    return repositories.getOrDefault(citation.exhibit(), List.of()).stream()
        .filter(file -> file.body().contains(citation.span()) && !file.path().isEmpty())
        .findFirst();
  }

  /** Places are known in the text that was handed in; lines and spans are of the one as read. */
  private static boolean isAsWritten(Reading reading) {
    return reading.exhibit().isFromPicture() && reading.text().equals(reading.exhibit().text());
  }

  /** Empty for words that were not read from a picture, and for those of another case. */
  public Optional<PicturePlace> of(Citation citation) {
    return Optional.ofNullable(readings.get(citation.exhibit()))
        .flatMap(places -> places.of(citation.span()));
  }
}
