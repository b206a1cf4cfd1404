package org.givre.access.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.givre.access.By;
import org.givre.access.Generators;
import org.givre.access.People;
import org.givre.access.SignIn;

/**
 * What a person's own account panel works with.
 *
 * @param login of the account that is signed in
 * @param codesAsked whether the site asks for codes when signing
 */
public record OwnDesk(
    People people,
    Generators generators,
    SignIn signIn,
    Supplier<By> by,
    Supplier<String> login,
    BooleanSupplier codesAsked) {}
