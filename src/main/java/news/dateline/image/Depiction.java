package news.dateline.image;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import news.dateline.entity.EntityRef;
import news.dateline.entity.Part;
import news.dateline.loading.Row;
import news.dateline.loading.RowType;
import news.dateline.storage.ReadFor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
@Table(schema = "readable", name = "depiction")
@Description("Who or what an image shows.")
public class Depiction extends Row implements Part {

    public static final RowType<Depiction> TYPE = RowType.of(Depiction.class);

    @Ignore
    @ReadFor("entity")
    @Embedded
    @EmbeddedColumnNaming("entity_%s")
    public EntityRef entity;

    @Description("Where in the image, in words: right, second from left. Null if it is not told.")
    public String position;
}
