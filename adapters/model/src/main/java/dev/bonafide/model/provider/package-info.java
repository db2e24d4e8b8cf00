/** One request to one provider, as each wants it, through LangChain4j. No patience here. */
@NullMarked
package dev.bonafide.model.provider;

import org.jspecify.annotations.NullMarked;
