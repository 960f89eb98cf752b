package be.zorgkring.identity;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.broker.oidc.OIDCIdentityProviderFactory;
import org.keycloak.broker.oidc.mappers.AbstractClaimMapper;
import org.keycloak.broker.provider.AbstractIdentityProviderMapper;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.jose.jwe.JWEException;
import org.keycloak.models.IdentityProviderMapperModel;
import org.keycloak.models.IdentityProviderSyncMode;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * Takes eHealth's claim {@code may_act} over at every sign-in, sealed for patient-service. Keycloak's own importer of
 * attributes writes a list of objects down as Java prints it, and seals nothing.
 */
public final class MandatesMapper extends AbstractIdentityProviderMapper {

    private static final Logger LOG = Logger.getLogger(MandatesMapper.class);
    private static final String ID = "zorgkring-mandates-idp-mapper";
    private static final String ATTRIBUTE = "may_act";
    private static final String KEY = "key";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String[] getCompatibleProviders() {
        return new String[] {OIDCIdentityProviderFactory.PROVIDER_ID};
    }

    @Override
    public String getDisplayCategory() {
        return "Attribute Importer";
    }

    @Override
    public String getDisplayType() {
        return "Mandates of eHealth";
    }

    @Override
    public String getHelpText() {
        return "Seals the people for whom eHealth lets the user manage medical data into the attribute " + ATTRIBUTE
                + ".";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of(new ProviderConfigProperty(
                KEY,
                "Public key of patient-service",
                "RSA, in base64 of its X.509 form",
                ProviderConfigProperty.STRING_TYPE,
                null));
    }

    @Override
    public boolean supportsSyncMode(IdentityProviderSyncMode mode) {
        return true;
    }

    @Override
    public void preprocessFederatedIdentity(
            KeycloakSession session,
            RealmModel realm,
            IdentityProviderMapperModel mapper,
            BrokeredIdentityContext context) {
        // Keycloak reads the context of a first sign-in back by its class, and cannot make an immutable list.
        context.setUserAttribute(
                ATTRIBUTE, new ArrayList<>(sealed(mapper, context).stream().toList()));
    }

    @Override
    public void updateBrokeredUser(
            KeycloakSession session,
            RealmModel realm,
            UserModel user,
            IdentityProviderMapperModel mapper,
            BrokeredIdentityContext context) {
        user.setAttribute(ATTRIBUTE, sealed(mapper, context).stream().toList());
    }

    /** Empty takes away what an earlier sign-in left; the sign-in itself goes on. */
    private static Optional<String> sealed(IdentityProviderMapperModel mapper, BrokeredIdentityContext context) {
        String ssin = text(context, "ssin");
        Optional<MayAct> mayAct = MayAct.read(AbstractClaimMapper.getClaimValue(context, "may_act"));
        if (ssin.isEmpty()) {
            return Optional.empty();
        }
        if (mayAct.isEmpty()) {
            LOG.warn("a may_act of eHealth has another shape than is known and was left out");
            return Optional.empty();
        }
        String name = Stream.of(text(context, "given_name"), text(context, "family_name"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        long now = System.currentTimeMillis();
        try {
            return Optional.of(new Statement(ssin, name, now, mayAct.get())
                    .sealed(mapper.getConfig().get(KEY)));
        } catch (GeneralSecurityException | IOException | JWEException | RuntimeException failure) {
            LOG.errorf(
                    "mandates of eHealth could not be sealed: %s",
                    failure.getClass().getName());
            return Optional.empty();
        }
    }

    private static String text(BrokeredIdentityContext context, String claim) {
        return AbstractClaimMapper.getClaimValue(context, claim) instanceof String text ? text : "";
    }
}
