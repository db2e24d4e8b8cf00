package dev.bonafide.documents.watchlist;

import dev.bonafide.watchlist.Trust;
import java.io.IOException;
import java.io.InputStream;

/** A way in which lists are published. */
enum ListFormat {
  SDN_CSV("OFAC SDN list", "US Treasury, OFAC (sdn.csv)", Trust.OFFICIAL),
  SDN_XML("OFAC SDN list", "US Treasury, OFAC (SDN.XML)", Trust.OFFICIAL),
  OPEN_SANCTIONS("OpenSanctions", "OpenSanctions (targets.simple.csv)", Trust.COMMUNITY),
  STIX("", "STIX 2.1 bundle", Trust.COMMUNITY),
  MISP("", "MISP event", Trust.COMMUNITY),
  OWN_CSV("", "own list", Trust.OWN),
  PLAIN("", "plain list", Trust.COMMUNITY);

  /** What the list is called; empty if the file's name says it. */
  final String title;

  final String source;

  /** Unless the person who hands it in says otherwise. */
  final Trust trust;

  ListFormat(String title, String source, Trust trust) {
    this.title = title;
    this.source = source;
    this.trust = trust;
  }

  /** Reads a file of this format; throws {@code BrokenTree} where it is broken. */
  void read(InputStream in, GatheredIndicators to) throws IOException {
    switch (this) {
      case SDN_CSV -> SdnCsv.read(in, to);
      case SDN_XML -> SdnXml.read(in, to);
      case OPEN_SANCTIONS -> OpenSanctionsCsv.read(in, to);
      case STIX -> StixBundle.read(in, to);
      case MISP -> MispEvent.read(in, to);
      case OWN_CSV -> OwnCsv.read(in, to);
      case PLAIN -> PlainList.read(in, to);
    }
  }
}
