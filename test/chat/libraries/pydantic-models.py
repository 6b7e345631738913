import json, datetime as dt, decimal, enum, uuid
from typing import Annotated, Any, Literal, Optional, Union
from pydantic import BaseModel, Field, EmailStr, HttpUrl, ConfigDict, IPvAnyAddress, conint, constr, SecretStr, PositiveInt, NonNegativeFloat, RootModel
out = {}
def emit(name, model, **kw): out["pydantic: " + name] = model.model_json_schema(**kw)
class Person(BaseModel):
    name: str
    age: int
    is_member: bool
emit("plain fields", Person)
class Contact(BaseModel):
    homepage: HttpUrl
    id: uuid.UUID
    address: IPvAnyAddress
emit("url, uuid and ip address", Contact)
class Mail(BaseModel):
    email: Annotated[str, Field(json_schema_extra={"format": "email"})]
    backup: Optional[Annotated[str, Field(json_schema_extra={"format": "email"})]] = None
emit("e-mail", Mail)
class Times(BaseModel):
    at: dt.datetime
    on: dt.date
    time: dt.time
    takes: dt.timedelta
emit("dates and times", Times)
class Price(BaseModel):
    amount: decimal.Decimal
    tax: Annotated[decimal.Decimal, Field(max_digits=5, decimal_places=2, gt=0)]
emit("decimals", Price)
emit("decimals as they are written", Price, mode="serialization")
class Bounds(BaseModel):
    rating: Annotated[int, Field(ge=1, le=5)]
    ratio: Annotated[float, Field(gt=0, lt=1)]
    even: Annotated[int, Field(multiple_of=2, gt=100)]
    count: PositiveInt
    weight: NonNegativeFloat
    step: Annotated[float, Field(multiple_of=0.05, le=2)]
emit("numbers within bounds", Bounds)
class Color(str, enum.Enum):
    red = "red"; green = "green"
class Kinds(BaseModel):
    color: Color
    unit: Literal["celsius", "fahrenheit"]
    version: Literal[2]
    either: Literal["a", 1, None]
emit("enums and literals", Kinds)
class Optionals(BaseModel):
    nick: Optional[str] = None
    limit: int = 10
    tags: list[str] = Field(default_factory=list)
    note: str | None = Field(None, examples=["Bring a coat"])
emit("optional fields and defaults", Optionals)
class Address(BaseModel):
    street: str
    zip: Annotated[str, Field(pattern=r"^\d{5}(-\d{4})?$")]
class Order(BaseModel):
    customer: Person
    billing: Address
    shipping: Optional[Address] = None
    items: list[Person] = Field(min_length=2, max_length=4)
emit("nested models", Order)
class Node(BaseModel):
    value: int
    children: list["Node"]
    parent: Optional["Node"] = None
emit("a recursive model", Node)
class Cat(BaseModel):
    kind: Literal["cat"]; lives: int
class Dog(BaseModel):
    kind: Literal["dog"]; tricks: list[str]
class Owner(BaseModel):
    pet: Annotated[Union[Cat, Dog], Field(discriminator="kind")]
    other: Union[Cat, Dog, str]
emit("unions, one with a discriminator", Owner)
class Maps(BaseModel):
    scores: dict[str, int]
    by_color: dict[Color, float]
    anything: dict[str, Any]
    any: Any
emit("maps and anything", Maps)
class Lists(BaseModel):
    pair: tuple[int, str]
    unique: set[str]
    matrix: list[list[float]]
    many: tuple[int, ...]
emit("tuples, sets and lists in lists", Lists)
class Texts(BaseModel):
    sku: Annotated[str, Field(pattern=r"^[A-Z]{3}-\d{4}$")]
    slug: Annotated[str, Field(pattern=r"^[a-z]+$", min_length=12)]
    code: Annotated[str, Field(min_length=4, max_length=4)]
    bio: Annotated[str, Field(min_length=60)]
    secret: SecretStr
    raw: bytes
emit("texts with patterns and lengths", Texts)
class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", title="Strict answer")
    answer: str = Field(description="The answer", examples=["Paris"])
    confidence: float = Field(ge=0, le=1)
emit("a closed model with examples", Strict)
class Expr(BaseModel):
    op: Literal["+", "-"]
    left: Union["Expr", int]
    right: Union["Expr", int]
emit("an expression tree", Expr)
class Team(RootModel[list[Person]]): pass
emit("a list at the root", Team)
class Alias(BaseModel):
    model_config = ConfigDict(populate_by_name=True)
    first_name: str = Field(alias="firstName", max_length=5)
    born: dt.date | None
emit("aliases", Alias)
print(json.dumps(out, indent=1))
