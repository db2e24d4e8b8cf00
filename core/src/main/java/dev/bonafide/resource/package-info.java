/** Files that ship beside the classes that read them. */
@NullMarked
package dev.bonafide.resource;

import org.jspecify.annotations.NullMarked;
