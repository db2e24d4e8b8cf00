/** Language models: set up from settings, asked with patience, looked at when they fail. */
@NullMarked
package dev.bonafide.model;

import org.jspecify.annotations.NullMarked;
