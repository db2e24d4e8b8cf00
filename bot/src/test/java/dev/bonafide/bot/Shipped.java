package dev.bonafide.bot;

import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;

/** The engine with the rules that are shipped, made ready once for all tests: it is large. */
public final class Shipped {
  public static final ShippedDistribution DISTRIBUTION = new ShippedDistribution();
  public static final CatalogueEngine ENGINE =
      DISTRIBUTION.engine(DISTRIBUTION.catalogue(DISTRIBUTION.rules()));
  public static final Catalogue CATALOGUE = ENGINE.catalogue();

  private Shipped() {}
}
